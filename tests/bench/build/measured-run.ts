import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Runs a Node.js command of a project to its end. Throws with what it printed where it fails, unless it may. */
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

/** Runs the command and prints what it and all that it started took of the processor (https://pubs.opengroup.org/onlinepubs/9799919799/). */
const TIMED = '"$@"; status=$?; times; exit $status';

/** Milliseconds in user and system mode: the last line is that of the shell’s children, such as `1m2.34s 0m0.56s`. */
function processorTime(output: string): number {
  const [last = ''] = output.trimEnd().split('\n').slice(-1);
  return [...last.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
}

/** Milliseconds between two looks at the memory. */
const EVERY = 200;
const PAGE = 4096;

/** Resident memory of a process and all that it started, added up: what they share counts in each. 0 on systems without `/proc`. */
function bytesOfTree(root: number): number {
  const parents = new Map<number, number>();
  for (const name of entriesOf('/proc')) if (/^\d+$/u.test(name)) parents.set(Number(name), parentOf(name));
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + residentOf(pid), 0);
}

/** The fourth field; the second is a name in brackets, which may hold anything. */
const parentOf = (pid: string) => Number(textOf(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1] ?? 0);
const residentOf = (pid: number) => Number(textOf(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE;

/** A process may be gone by now. */
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
  /** `null` if a signal ended it. */
  status: number | null;
  /** Of the clock. */
  milliseconds: number;
  /** Milliseconds of processor time of all processes together. */
  processor: number;
  /** Both streams, as they came. */
  output: string;
  /** The most that its processes held together at any look. */
  bytes: number;
}
