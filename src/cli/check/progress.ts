import type { Progress } from '../../corpus/read-corpus.ts';

/** On a terminal, shows how many articles are checked, in a line that is cleared at the end. Otherwise shows nothing. */
export function progress(total: number, done = 0): Progress {
  const { stderr } = process;
  const isShown = stderr.isTTY && total > 100;
  let last = 0;
  const show = () => stderr.write(`\r${NUMBER.format(done)} of ${NUMBER.format(total)} articles checked`);
  return {
    add(count) {
      done += count;
      if (!isShown || Date.now() - last < 100) return;
      last = Date.now();
      show();
    },
    end() {
      if (isShown) stderr.write('\r\u001B[K');
    },
  };
}

const NUMBER = new Intl.NumberFormat('en');
