// `npm ci` refuses a lock file that lacks any platform's optional package, and `npm install` leaves out those that it
// could not look up. This names them in package-lock.json, so that the lock made on one system installs on all.
// Run after every change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './run.mjs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const CHIPS = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/** What the name of a platform package says about where it belongs: `…-linux-arm-musleabihf`. */
function platform(name) {
  const words = name.split(/[-/]/);
  const found = {
    os: words.filter((word) => SYSTEMS.includes(word)),
    cpu: words.filter((word) => CHIPS.includes(word)),
  };
  if (found.os.length !== 1 || found.cpu.length !== 1) return null;
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : null;
  return found.os[0] === 'linux' && libc ? { ...found, libc: [libc] } : found;
}

/** Does the lock hold the package where Node would find it from `folder`? */
function isLocked(packages, folder, name) {
  for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}

/** The platform packages that other packages name and the lock lacks: `[name, version, dev]`. */
export function missingFromLock(lock) {
  return Object.entries(lock.packages).flatMap(([folder, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(lock.packages, folder, name))
      .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
  );
}

/** The lock with every missing platform package named. Throws where name or version do not say enough. */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const { name, version, dev } of missingFromLock(lock)) {
    const where = platform(name);
    if (!where || !/^\d+\.\d+\.\d+$/.test(version))
      throw new Error(`cannot name ${name}@${version} in the lock`);
    packages[`node_modules/${name}`] = { version, ...(dev ? { dev } : {}), optional: true, ...where };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(ROOT, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingFromLock(lock);
  writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  process.stdout.write(`${missing.length} platform packages named in package-lock.json\n`);
}
