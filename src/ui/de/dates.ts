/** Text between two dates. */
export const dates = {
  /** A period whose ends are years or differ in precision. */
  fromTo: (from: string, to: string) => `${from} bis ${to}`,
};
