/**
 * Runs an action. Until it ends, a page with an image of `astro:assets` throws an error, because nothing would write the file of
 * this image.
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

const shared = globalThis as { astroAsset?: unknown };
