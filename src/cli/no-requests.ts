/**
 * Turns off two requests of Astro: the telemetry (https://astro.build/telemetry/), which also needs a writable home folder, and
 * the search of `astro dev` for a newer version. Must be imported before Astro.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
