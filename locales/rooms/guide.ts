import { guide as de } from '../de/guide';
import { pick } from '../dictionary';
import { guide as en } from '../en/guide';
import { guide as fr } from '../fr/guide';

export const guide = pick({ en, fr, de });
