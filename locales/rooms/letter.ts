import { letter as de } from '../de/letter';
import { pick } from '../dictionary';
import { letter as en } from '../en/letter';
import { letter as fr } from '../fr/letter';

export const letter = pick({ en, fr, de });
