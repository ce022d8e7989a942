/** Text between two dates. */
export const dates = {
  /** Joins two years, or two dates of different precision, such as a day and a month. */
  fromTo: (from: string, to: string) => `${from} bis ${to}`,
};
