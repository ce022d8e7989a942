/**
 * Astro reports what it does to its makers, and keeps what it needs for that in the home of the user, without which it does not start; its
 * `dev` asks the registry of packages for a newer Astro. This site asks nobody and reports to nobody (https://astro.build/telemetry/). To be
 * imported before Astro.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
