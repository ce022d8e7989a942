/**
 * Runs an action. Meanwhile, a page with an image of `astro:assets` throws an error, because the part of Astro’s build that
 * writes these images is not loaded.
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

/** Astro’s build sets `astroAsset`. For each image, a page calls `astroAsset.addStaticImage`. */
const shared = globalThis as { astroAsset?: unknown };
