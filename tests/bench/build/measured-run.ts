import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Runs a Node.js command in `root` to its end and measures it. If the command fails, throws an error with the output of the
 * command, unless `mayFail` is set. The variables `CI`, `BASE_PATH` and `SITE_URL` are unset.
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
  }, EVERY);
  const status = await new Promise<number | null>(resolve => child.on('close', resolve));
  clearInterval(sampling);
  const milliseconds = performance.now() - start;
  if (status !== 0 && !mayFail) throw new Error(`${command.join(' ')} failed in ${root}:\n${output}`);
  return { status, milliseconds, processor: processorTime(output), output, bytes };
}

/**
 * A shell script that runs the command and then prints its processor time, including the time of all processes that it started.
 * See `times` in https://pubs.opengroup.org/onlinepubs/9799919799/.
 */
const TIMED = '"$@"; status=$?; times; exit $status';

/** The milliseconds in user mode and system mode. `times` prints the times of child processes last, such as `1m2.34s 0m0.56s`. */
function processorTime(output: string): number {
  const [last = ''] = output.trimEnd().split('\n').slice(-1);
  return [...last.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
}

/** The milliseconds between two measurements of the memory. */
const EVERY = 200;
/** The bytes of a page of memory. Linux counts resident memory in pages. */
const PAGE = 4096;

/**
 * The resident memory of a process and of all processes that it started, in bytes. Memory that processes share counts for each of
 * them. The result is 0 on systems without `/proc`.
 */
function bytesOfTree(root: number): number {
  const parents = new Map<number, number>();
  for (const name of entriesOf('/proc')) if (/^\d+$/u.test(name)) parents.set(Number(name), parentOf(name));
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + residentOf(pid), 0);
}

/** The parent is the fourth field of `stat`. The second field is a name in brackets, which may contain any characters. */
const parentOf = (pid: string) => Number(textOf(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1] ?? 0);
const residentOf = (pid: number) => Number(textOf(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE;

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
  /** The processor time of all processes of the run together, in milliseconds. */
  processor: number;
  /** The text of stdout and stderr in the order of arrival. It ends with the two lines that `times` prints. */
  output: string;
  /** The greatest resident memory that was measured for all processes of the run together; 0 on systems without `/proc`. */
  bytes: number;
}
