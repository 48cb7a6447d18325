// One LibreOffice for all the files of a worker: it takes seconds to start and a tenth of that to calculate a file. While it has
// a document open it stays, and takes what is converted with the same profile. It ends with who started this program, however
// that ends: the pipe between them closes then.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [soffice = '', profile = '', held = '', folder = ''] = process.argv.slice(2);
const office = spawn(soffice, ['--headless', '--norestore', profile, held], {
  stdio: 'ignore',
  // A group of its own: soffice is a script that starts a program that starts another.
  detached: true,
});

function end() {
  try {
    if (office.pid !== undefined) process.kill(-office.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.exit();
}

process.stdin.on('end', end).on('error', end).resume();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end);
