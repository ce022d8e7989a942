/** What stands between two dates. */
export const dates = {
  /** A period whose ends are not equally exact, or are years. */
  fromTo: (from: string, to: string) => `${from} to ${to}`,
};
