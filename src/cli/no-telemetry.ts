/**
 * Astro reports builds to its makers, and keeps what it needs for that in the home of the user, without which it does not build. This one
 * reports to nobody. To be imported before Astro, which asks for it once (https://astro.build/telemetry/).
 */
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
