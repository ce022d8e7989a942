/** If an argument is `--help` or `-h`, prints the usage of the command and ends the process. */
export function helpIfAsked(usage: string): void {
  if (!process.argv.slice(2).some(arg => arg === '--help' || arg === '-h')) return;
  console.log(usage);
  process.exit();
}
