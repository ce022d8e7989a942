/** Prints the usage of a command and ends the process, if `--help` or `-h` is among the arguments. */
export function helpIfAsked(usage: string): void {
  if (!process.argv.slice(2).some(arg => arg === '--help' || arg === '-h')) return;
  console.log(usage);
  process.exit();
}
