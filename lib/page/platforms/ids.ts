import { type HostedId, PLATFORM_HOSTS } from './hosts';
import { type MarkedId, PLATFORM_MARKS } from './marks';

export type PlatformId = MarkedId | HostedId;

/** Every shop platform and big shop with a file of its own: `lib/page/platforms/<id>.ts`, built to `platforms/<id>.js`. */
export const PLATFORM_IDS: readonly PlatformId[] = [
  ...new Set([...Object.keys(PLATFORM_MARKS), ...Object.keys(PLATFORM_HOSTS)]),
] as PlatformId[];
