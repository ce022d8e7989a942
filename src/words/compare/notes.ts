/** Is a bracket a note of the editor, such as `[sic]`, `[inaudible]` or `[laughter]`? */
export const isNote = (words: readonly string[]): boolean => NOTES.has(words.join(' ').toLowerCase());

const NOTES = new Set(
  `sic|expletive|expletive deleted|inaudible|unintelligible|unclear|indistinct|laughter|laughs|laughing|applause|cheers|crosstalk|pause|sighs
|redacted|name withheld|name removed|name redacted|unverständlich|gelächter|lachen|beifall|rires|applaudissements|risas|aplausos|risate
|applausi|incomprensibile|risos|inaudível|gelach|applaus|onverstaanbaar|śmiech|oklaski|niesłyszalne|смех|аплодисменты|неразборчиво|сміх
|оплески`.split(/\n?\|/u),
);
