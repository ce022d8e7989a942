import { setTimeout } from 'node:timers/promises';

/** Returns a function that waits until a host may be asked again: `interval` milliseconds after it was asked last. */
export function paceOf(interval: number): Pace {
  const next = new Map<string, number>();
  return async host => {
    const now = performance.now();
    const at = Math.max(now, next.get(host) ?? 0);
    next.set(host, at + interval);
    if (at > now) await setTimeout(at - now);
  };
}

export type Pace = (host: string) => Promise<void>;
