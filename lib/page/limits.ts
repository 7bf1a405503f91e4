/** Longest excerpt kept with a reading. Stands apart from the schemas, so that the reader is injected without them. */
export const EXCERPT_LIMIT = 240;

/** Most orders that are taken from one page. */
export const ROW_LIMIT = 500;
