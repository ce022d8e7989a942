/**
 * Runs an action in which pages with images of `astro:assets` fail, since the part of Astro’s build that writes the files of these images is not
 * loaded.
 */
export async function withoutImages<Made>(action: () => Promise<Made>): Promise<Made> {
  const before = shared.astroAsset;
  shared.astroAsset = {
    addStaticImage() {
      throw new Error('a page has pictures of astro:assets');
    },
  };
  try {
    return await action();
  } finally {
    shared.astroAsset = before;
  }
}

/** Where Astro’s build puts the function that pages call. */
const shared = globalThis as { astroAsset?: unknown };
