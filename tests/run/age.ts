/** Opens a sealed file with the `age` command, which takes a passphrase from a terminal only. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function openedByAge(sealed: Buffer, passphrase: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'eight-steps-age-'));
  const [file, out] = [join(folder, 'sealed.age'), join(folder, 'opened')];
  try {
    execFileSync('age', ['--version'], { stdio: 'ignore' });
    writeFileSync(file, sealed);
    // `script` gives it one.
    const terminal = spawn('script', ['-qec', `age -d -o ${out} ${file}`, '/dev/null']);
    terminal.stdout.on('data', (said: Buffer) => {
      if (said.includes('Enter passphrase')) terminal.stdin.write(`${passphrase}\n`);
    });
    const code = await new Promise(resolve => terminal.on('exit', resolve));
    if (code !== 0) throw new Error(`age ended with ${code}`);
    return readFileSync(out, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
