import { useEffect, useState } from 'preact/hooks';
import { onPermissionsChanged, remindersAllowed } from '../../lib/extension/permission-changes';
import { type Watching, watchedHosts, watching } from '../../lib/extension/watching';

/** What the browser lets Recours do at this moment. */
export interface Permissions {
  readonly watching: Watching;
  readonly hosts: readonly string[];
  readonly reminders: boolean;
}

/** The permissions the browser holds, followed wherever they change; null until they are known. */
export function usePermissions(): Permissions | null {
  const [permissions, setPermissions] = useState<Permissions | null>(null);
  useEffect(() => {
    let isCurrent = true;
    async function look() {
      const [mode, hosts, reminders] = await Promise.all([watching(), watchedHosts(), remindersAllowed()]);
      if (isCurrent) setPermissions({ watching: mode, hosts, reminders });
    }
    void look();
    const end = onPermissionsChanged(() => void look());
    return () => {
      isCurrent = false;
      end();
    };
  }, []);
  return permissions;
}
