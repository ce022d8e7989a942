/**
 * The form of the id of a capture: twelve hexadecimal digits, which `captureId` computes from the URL and the bytes of the page.
 */
export const CAPTURE_ID = /^[0-9a-f]{12}$/u;
