/**
 * Astro reports what it does to its makers, and keeps what it needs for that in the home of the user, without which it does not start. This
 * site reports to nobody (https://astro.build/telemetry/). To be imported before Astro.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
