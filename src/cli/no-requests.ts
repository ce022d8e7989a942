/**
 * Turns off two requests of Astro: the telemetry (https://astro.build/telemetry/), which also needs a writable home folder, and
 * the search for a newer version. Import this file before Astro.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
