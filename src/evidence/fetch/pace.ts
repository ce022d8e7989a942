import { setTimeout } from 'node:timers/promises';

/** Returns a function to await before each request. It keeps requests to one host at least `interval` milliseconds apart. */
export function paceOf(interval: number, { now, wait }: Clock = CLOCK): Pace {
  const next = new Map<string, number>();
  return async host => {
    const at = Math.max(now(), next.get(host) ?? 0);
    next.set(host, at + interval);
    const left = at - now();
    if (left > 0) await wait(left);
  };
}

const CLOCK: Clock = { now: () => performance.now(), wait: milliseconds => setTimeout(milliseconds) };

export type Pace = (host: string) => Promise<void>;

interface Clock {
  now: () => number;
  wait: (milliseconds: number) => Promise<unknown>;
}
