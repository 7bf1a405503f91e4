import { due as de } from '../de/due';
import { pick } from '../dictionary';
import { due as en } from '../en/due';
import { due as fr } from '../fr/due';

export const due = pick({ en, fr, de });
