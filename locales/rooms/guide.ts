import { guide as de } from '../de/guide';
import { guide as en } from '../en/guide';
import { guide as fr } from '../fr/guide';
import { pick } from '../dictionary';

export const guide = pick({ en, fr, de });
