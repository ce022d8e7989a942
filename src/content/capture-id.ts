/** The id of a capture: the first twelve hexadecimal digits of the SHA-256 of the URL, a line break and the bytes of its page. */
export const CAPTURE_ID = /^[0-9a-f]{12}$/u;
