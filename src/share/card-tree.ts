import type { Status } from '../words/status.ts';
import type { CardQuotation, CardWords } from './card-words.ts';

export const CARD = { width: 1200, height: 630 } as const;

/** The colours of the light theme in styles/tokens.css, by their names there. A test compares the values with that file. */
export const COLOURS = {
  paper: 'oklch(98.5% 0.005 85)',
  ink: 'oklch(22% 0.01 60)',
  'ink-soft': 'oklch(44% 0.01 60)',
  accent: 'oklch(43% 0.13 25)',
  hairline: 'oklch(84% 0.01 60)',
} as const;

/** `[70, 64]`: a text of at most 70 UTF-16 code units has a font size of 64 pixels. The first pair that fits counts. */
const TITLE_SIZES = [
  [45, 76],
  [70, 64],
  [95, 56],
  [130, 48],
  [Infinity, 40],
] as const;
const QUOTATION_SIZES = [
  [100, 44],
  [170, 37],
  [Infinity, 30],
] as const;

/**
 * Returns a card as a tree of boxes. At the top, between two rules, are the name of the site and the `line`. Below are the title,
 * the signs of the quotations, and the featured quotation with its speaker and status.
 */
export function cardTree({ name, line, title, signs, quotation }: CardWords): CardBox {
  return box(
    {
      width: CARD.width,
      height: CARD.height,
      boxSizing: 'border-box',
      padding: '44px 64px 46px',
      flexDirection: 'column',
      justifyContent: 'space-between',
      background: COLOURS.paper,
      color: COLOURS.ink,
      fontFamily: 'Card, Card Extended, Card Vietnamese',
      lineHeight: 1.12,
    },
    [
      box(
        {
          justifyContent: 'space-between',
          alignItems: 'baseline',
          borderTop: `6px solid ${COLOURS.ink}`,
          borderBottom: `1px solid ${COLOURS.hairline}`,
          padding: '14px 0 16px',
        },
        [
          box({ fontSize: 36, fontWeight: 700 }, [name]),
          ...(line === null ? [] : [box({ fontSize: 26, color: COLOURS['ink-soft'] }, [line])]),
        ],
      ),
      ...(title === null
        ? []
        : [
            box({ fontSize: sizeOf(title, TITLE_SIZES), fontWeight: 700, letterSpacing: '-0.01em' }, [title]),
          ]),
      ...(signs.length > 0
        ? [
            box(
              {},
              signs.map(sign => signDisc(sign, 22)),
            ),
          ]
        : []),
      ...(quotation === null ? [box({}, [])] : [quotationBox(quotation)]),
    ],
  );
}

function quotationBox({ text, by, status, sign }: CardQuotation): CardBox {
  return box({ flexDirection: 'column', borderLeft: `6px solid ${COLOURS.accent}`, paddingLeft: 28 }, [
    box({ fontSize: sizeOf(text, QUOTATION_SIZES), lineHeight: 1.25 }, [text]),
    box({ marginTop: 16, fontSize: 25, fontWeight: 700, lineHeight: 1.3 }, [by]),
    box({ marginTop: 4, fontSize: 25, color: COLOURS['ink-soft'], alignItems: 'center' }, [
      signDisc(sign, 20),
      status,
    ]),
  ]);
}

/**
 * Returns the sign of a status: a full disc, a half-full disc or a ring. It is made of boxes, because the font may have no
 * character for it. `size` is in pixels.
 */
function signDisc(status: Status, size: number): CardBox {
  const [first, second] = FILLED[status].map(isFull =>
    box({ width: size / 2 - 2, height: size - 4, background: isFull ? COLOURS.accent : COLOURS.paper }, []),
  );
  return box(
    { marginRight: 8, border: `2px solid ${COLOURS.accent}`, borderRadius: size / 2, overflow: 'hidden' },
    [first, second].flatMap(half => half ?? []),
  );
}

/** The left half of the sign, then the right half: is it full? */
const FILLED: Record<Status, [boolean, boolean]> = {
  matched: [true, true],
  'matched-elsewhere': [true, false],
  unverified: [false, false],
};

const sizeOf = (text: string, sizes: readonly (readonly [number, number])[]) =>
  sizes.find(([most]) => text.length <= most)?.[1];

const box = (style: Style, children: (CardBox | string)[]): CardBox => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

type Style = Record<string, string | number | undefined>;

/** An element as satori accepts it. */
interface CardBox {
  type: 'div';
  props: { style: Style; children: (CardBox | string)[] };
}
