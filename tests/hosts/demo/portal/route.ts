import { useSyncExternalStore } from 'react';

export const ROUTES = {
  '/': { title: '首页', trail: ['首页'] },
  '/people': { title: '员工档案', trail: ['首页', '员工档案'] },
  '/interview': { title: '绩效面谈记录', trail: ['首页', '绩效管理', '绩效面谈记录'] },
  '/improvement': {
    title: '改进计划与结果确认',
    trail: ['首页', '绩效管理', '改进计划与结果确认'],
  },
  '/records': { title: '已存记录', trail: ['首页', '绩效管理', '已存记录'] },
} as const;

export type Path = keyof typeof ROUTES;

export function useRoute(): Path {
  return useSyncExternalStore(subscribe, currentPath);
}

export function go(path: Path) {
  location.hash = path;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

function currentPath(): Path {
  const path = location.hash.slice(1);
  return path in ROUTES ? (path as Path) : '/';
}
