import * as z from 'zod/mini';

/** An instant in UTC, `2026-11-22T14:05:00.000Z`: when something was noted, never a deadline. */
export const instantSchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/));
