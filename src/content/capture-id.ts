/** Matches the id of a capture: twelve hexadecimal digits. `captureId` computes them from the URL and the bytes of the page. */
export const CAPTURE_ID = /^[0-9a-f]{12}$/u;
