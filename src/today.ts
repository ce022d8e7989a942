/**
 * Returns the latest day that has begun somewhere on Earth (UTC+14), such as `2025-04-14`. So an editor in Tokyo and a build
 * machine in London get the same day. Any later day is in the future everywhere. Only commands, the build, the loader and the
 * page of security.txt call this function.
 */
export const today = (): string => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** Returns the day of a time in the time zone of this machine, such as `2025-04-14`. */
export function localDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
