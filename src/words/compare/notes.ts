/** Is a bracket what an editor says of a word that cannot be printed or heard: `[sic]`, `[inaudible]`? */
export const isNote = (words: readonly string[]): boolean => NOTES.has(words.join(' ').toLowerCase());

const NOTES = new Set(
  `sic|expletive|expletive deleted|inaudible|unintelligible|unclear|indistinct|laughter|laughs|laughing|applause|cheers|crosstalk|pause|sighs
|redacted|name withheld|name removed|name redacted|unverständlich|gelächter|lachen|beifall|rires|applaudissements|risas|aplausos|risate
|applausi|incomprensibile|risos|inaudível|gelach|applaus|onverstaanbaar|śmiech|oklaski|niesłyszalne|смех|аплодисменты|неразборчиво|сміх
|оплески`.split(/\n?\|/u),
);
