import { report as de } from '../de/report';
import { pick } from '../dictionary';
import { report as en } from '../en/report';
import { report as fr } from '../fr/report';

export const report = pick({ en, fr, de });
