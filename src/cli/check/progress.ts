import type { Progress } from '../../corpus/read-corpus.ts';

/**
 * Shows progress in a line of the terminal: `200 of 1,000 articles checked`, where `what` is `articles checked`. `end` clears the
 * line. Shows nothing if stderr is no terminal or `total` is less than `least`.
 */
export function progress(total: number, done = 0, what = 'articles checked', least = 101): Progress {
  const { stderr } = process;
  const isShown = stderr.isTTY && total >= least;
  let last = 0;
  const show = () => stderr.write(`\r${NUMBER.format(done)} of ${NUMBER.format(total)} ${what}`);
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
