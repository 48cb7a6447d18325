import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** A browser to be started, and what its process must find in its environment. */
type Startable = { readonly executablePath: string; readonly env: Readonly<Record<string, string | undefined>> };

/** The package's own configuration looks for fonts, and keeps what it knows of them, in /tmp. Paths count from this file. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * The Chromium that comes with the npm packages, unpacked if it is not yet: 180 MB in a folder of its version in the project's
 * cache. For Linux on x64; elsewhere it throws, in a sentence.
 */
export async function bundledBrowser(): Promise<Startable> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chrome or Chromium was found, and the one of the npm packages is for Linux on x64: install Chrome, or say in CHROME_PATH where it is.',
    );
  }
  const { entry, version } = chromiumPackage();
  // npm and jest both run at the root of the project.
  const folder = resolve('node_modules/.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(entry, folder);
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_PATH: join(folder, 'fonts'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
  return { executablePath: join(folder, 'chromium'), env };
}

function chromiumPackage(): { readonly entry: string; readonly version: string } {
  const entry = require.resolve('@sparticuz/chromium');
  // The package's own description of itself.
  const about: { readonly version: string } = JSON.parse(
    readFileSync(join(dirname(entry), '../../package.json'), 'utf8'),
  );
  return { entry, version: about.version };
}

/**
 * Unpacks beside the folder and renames: whoever sees the folder sees all of it, and of two processes that unpack at once the
 * later one throws its own away. Two traps of the package: it unpacks into the temporary folder, and its libraries only
 * where it believes to run on Lambda, both of which it decides while it is being imported, so it gets a process of its own;
 * and a program cannot be started while a process that writes into it is alive, so that one has ended before the renaming.
 */
async function unpack(entry: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const beside = await mkdtemp(`${folder}.`);
  try {
    const program = 'require(process.argv[1]).executablePath()';
    await promisify(execFile)(process.execPath, ['-e', program, entry], {
      env: { ...process.env, TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    await writeFile(join(beside, 'fonts', 'fonts.conf'), fontConfiguration);
    await rename(beside, folder).catch((error: Error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
