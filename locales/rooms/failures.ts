import { failures as de } from '../de/failures';
import { pick } from '../dictionary';
import { failures as en } from '../en/failures';
import { failures as fr } from '../fr/failures';

export const failures = pick({ en, fr, de });
