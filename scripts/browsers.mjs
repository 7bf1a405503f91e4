import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The oldest versions Recours runs on: what the manifest asks for. */
export const LEAST = { chromium: 148, firefox: 153 };

/** How the two browsers are found, named and installed. */
export const BROWSERS = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    debian: ['chromium'],
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    mac: ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `${name}.app/Contents/MacOS/${name}`,
    ),
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    debian: ['firefox-esr', 'firefox-esr-l10n-fr', 'firefox-esr-l10n-de'],
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** Every place where the browser usually is on this system, best first. */
function places(browser) {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
      browser.mac.map((name) => path.join(folder, name)),
    );
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder ? browser.windows.map((name) => path.join(folder, name)) : [],
    );
  }
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  return browser.commands.flatMap((command) =>
    folders.filter(Boolean).map((folder) => path.join(folder, command)),
  );
}

/**
 * Path of the browser's program: what its environment variable names, else the first usual place that has it, else null.
 * A variable that names nothing is not passed over in silence: its value is returned in `wrong`.
 */
export function findBrowser(kind) {
  const browser = BROWSERS[kind];
  const named = process.env[browser.variable];
  if (named) return existsSync(named) ? { path: named } : { path: null, wrong: named };
  return { path: places(browser).find((place) => existsSync(place)) ?? null };
}

/** Major version of the program, or null when it does not say (Windows programs print nothing). */
export function versionOf(program) {
  if (process.platform === 'win32') return Promise.resolve(null);
  return new Promise((resolve) => {
    execFile(program, ['--version'], { timeout: 20_000 }, (error, stdout) => {
      const found = /(\d+)\.\d+/.exec(error ? '' : stdout);
      resolve(found ? Number(found[1]) : null);
    });
  });
}
