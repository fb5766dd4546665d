import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { TransferActions, TransferState } from '../../components/transfer/transfer-model';
import { backUpIfDue } from '../../utils/browser/backup-file';
import { readBackupRecord } from '../../utils/browser/backup-record';
import { onChanged } from '../../utils/browser/library-channel';
import { handedOver } from '../../utils/browser/handed-selection';
import { reportError } from '../../utils/browser/report';
import { loadSettings, onSettings } from '../../utils/browser/settings';
import { isPersisted, libraryHealth } from '../../utils/browser/storage-health';
import { chooseLocale } from '../../utils/locale';
import type { Locale } from '../../utils/locale';
import { defaultSettings } from '../../utils/settings/settings';
import { createActions } from './actions';
import { scopeOf } from './scope-of';
import { shownBackup } from './shown-backup';

interface TransferPage {
  readonly state: TransferState;
  readonly locale: Locale;
  readonly actions: TransferActions;
}

const nothing: TransferState = {
  scope: null,
  hasTemplate: false,
  importing: { kind: 'idle' },
  backup: shownBackup(readBackupRecord(null)),
  storage: { trouble: null, persisted: null, used: null },
};

/** All that the page shows. An automatic backup that is due is made when the page opens. */
export function useTransfer(): TransferPage {
  const [settings, setSettings] = useState(defaultSettings);
  const [state, setState] = useState(nothing);
  const [selection, setSelection] = useState(handedOver);
  const [attempt, setAttempt] = useState(0);
  const update = useCallback((change: Partial<TransferState>) => setState((now) => ({ ...now, ...change })), []);

  useEffect(() => {
    loadSettings().then(setSettings, reportError);
    return onSettings(setSettings);
  }, []);

  useEffect(() => {
    let current = true;
    const count = () => void scopeOf(selection).then((scope) => current && update({ scope }), reportError);
    const open = async () => {
      const [trouble, persisted] = await Promise.all([libraryHealth(), isPersisted()]);
      if (!current) return;
      setState((now) => ({ ...now, storage: { ...now.storage, trouble, persisted } }));
      if (trouble === null || trouble === 'evicted') count();
      const record = await backUpIfDue();
      if (current) update({ backup: shownBackup(record) });
    };
    open().catch(reportError);
    const end = onChanged(count);
    return () => {
      current = false;
      end();
    };
  }, [selection, attempt, update]);

  const locale = chooseLocale(settings.locale, [browser.i18n.getUILanguage()]);
  const actions = useMemo(
    () =>
      createActions({
        update,
        selection,
        locale,
        template: settings.template,
        takeAll: () => {
          history.replaceState(null, '', location.pathname);
          setSelection(null);
        },
        retry: () => setAttempt((count) => count + 1),
      }),
    [selection, locale, settings.template, update],
  );
  return { state: { ...state, hasTemplate: settings.template !== null }, locale, actions };
}
