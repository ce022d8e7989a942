import type { Progress } from '../../corpus/read-corpus.ts';

/**
 * On a terminal, shows how much is done, in a line that is cleared at the end. Otherwise, and for fewer than `least`, shows nothing. `what`
 * follows the two numbers.
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
