/** Prints how a command is used, and ends it, if `--help` or `-h` is among its arguments. */
export function helpIfAsked(usage: string): void {
  if (!process.argv.slice(2).some(arg => arg === '--help' || arg === '-h')) return;
  console.log(usage);
  process.exit();
}
