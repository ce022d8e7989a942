/** The page about the published data, and the sentences in the data itself. */
export const data = {
  licence:
    'Our own words: notes, reasons and the compilation as a whole. Quotations, titles and excerpts belong to their owners and are given for quotation and review.',
};
