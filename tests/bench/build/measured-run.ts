import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Runs a Node.js command in `root` and measures it. If the command fails, throws an error with its output, unless `mayFail` is
 * set. Unsets the variables `CI`, `BASE_PATH` and `SITE_URL`.
 */
export async function measuredRun(root: string, command: string[], { mayFail = false } = {}): Promise<Run> {
  const { CI: _, BASE_PATH: __, SITE_URL: ___, ...env } = process.env;
  const start = performance.now();
  const child = spawn('sh', ['-c', TIMED, 'sh', process.execPath, ...command], { cwd: root, env });
  let output = '';
  let bytes = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
    });
  }
  const sampling = setInterval(() => {
    bytes = Math.max(bytes, bytesOfTree(child.pid ?? 0));
  }, SAMPLING_MILLISECONDS);
  const status = await new Promise<number | null>(resolve => child.on('close', resolve));
  clearInterval(sampling);
  const milliseconds = performance.now() - start;
  if (status !== 0 && !mayFail) throw new Error(`${command.join(' ')} failed in ${root}:\n${output}`);
  return { status, milliseconds, processor: processorTime(output), output, bytes };
}

/**
 * Runs the command, and then prints the processor time of the command and of all processes that it started. See `times` in
 * https://pubs.opengroup.org/onlinepubs/9799919799/.
 */
const TIMED = '"$@"; status=$?; times; exit $status';

/** The sum of user time and system time. The last line of `times` has the times of child processes, such as `1m2.34s 0m0.56s`. */
function processorTime(output: string): number {
  const [last = ''] = output.trimEnd().split('\n').slice(-1);
  return [...last.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
}

const SAMPLING_MILLISECONDS = 200;
/** Linux counts resident memory in pages. */
const PAGE_BYTES = 4096;

/**
 * The resident memory of a process and of all processes below it, in bytes. Shared memory counts once for each process. The
 * result is 0 on systems without `/proc`.
 */
function bytesOfTree(root: number): number {
  const parents = new Map<number, number>();
  for (const name of entriesOf('/proc')) if (/^\d+$/u.test(name)) parents.set(Number(name), parentOf(name));
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + residentOf(pid), 0);
}

/** The parent is the fourth field of `stat`. The second field is a name in brackets, which may contain spaces and brackets. */
const parentOf = (pid: string) => Number(textOf(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1] ?? 0);
const residentOf = (pid: number) => Number(textOf(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE_BYTES;

/** Returns an empty text if the process has ended. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export interface Run {
  /** The exit code. `null` if a signal ended the shell that runs the command. */
  status: number | null;
  /** The elapsed time. */
  milliseconds: number;
  /** The processor time of the command and of all processes that it started, in milliseconds. */
  processor: number;
  /** The text of stdout and stderr in the order of arrival. It ends with the two lines that `times` prints. */
  output: string;
  /** The most resident memory that was measured at one time, of all processes together; 0 on systems without `/proc`. */
  bytes: number;
}
