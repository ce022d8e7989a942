/**
 * Returns the latest day that has begun anywhere on Earth (UTC+14), such as `2025-04-14`. An editor in Tokyo and a build machine in London
 * must agree that a day has come, and only a later one is certainly in the future. Only commands and the loader read this clock.
 */
export const today = (): string => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
