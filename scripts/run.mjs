import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Plain } from './progress.mjs';

/** The project's folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Runs a program to its end in the project's folder. Resolves with its exit code and what it printed; `quiet` keeps the
 * output back (it is still in the result). Throws a plain error when the program cannot be started.
 */
export function run(program, args, { quiet = false, env = {}, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (stream) => (chunk) => {
      output += chunk;
      if (!quiet) stream.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.on('error', (error) => reject(new Plain(`Could not start ${program}: ${error.message}`)));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs npm with the Node that runs this script, so that no shell or PATH is needed on any system. */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Runs a tool of node_modules by its package and bin name, without npx's own start-up cost. */
export function tool(packageName, binName, args, options) {
  const require = createRequire(path.join(ROOT, 'package.json'));
  const manifest = require(path.join(ROOT, 'node_modules', packageName, 'package.json'));
  const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[binName];
  return run(process.execPath, [path.join(ROOT, 'node_modules', packageName, bin), ...args], options);
}
