import { frame as de } from '../de/frame';
import { pick } from '../dictionary';
import { frame as en } from '../en/frame';
import { frame as fr } from '../fr/frame';

export const frame = pick({ en, fr, de });
