import { describe, expect, it } from 'vitest'
import { type Architecture, graphOf, nodeSize, place, rounded, route } from './map.ts'

const architecture: Architecture = {
  modules: [
    { name: 'accounts', ring: 'base', needs: [] },
    { name: 'contacts', ring: 'domain', needs: ['accounts'] },
    { name: 'search', ring: 'generic', needs: ['accounts'] },
  ],
  nouns: [
    { name: 'members', label: 'Members', module: 'accounts', fields: [] },
    {
      name: 'companies',
      label: 'Companies',
      module: 'contacts',
      fields: [{ name: 'parentId', kind: 'ref', ref: 'companies' }],
    },
    {
      name: 'contacts',
      label: 'Contacts',
      module: 'contacts',
      fields: [
        { name: 'companyId', kind: 'ref', ref: 'companies' },
        { name: 'ownerId', kind: 'ref', ref: 'members' },
        { name: 'teamId', kind: 'ref', ref: 'units' },
      ],
    },
  ],
  verbs: [],
  events: [
    {
      name: 'contacts.created',
      module: 'contacts',
      emittedBy: 'contacts',
      reactions: [
        { module: 'search', name: 'index' },
        { module: 'contacts', name: 'own' },
      ],
    },
  ],
}

describe('graphOf', () => {
  it('draws what modules need and what they hear of others', () => {
    expect(graphOf(architecture, 'modules').wires).toEqual([
      { from: 'contacts', to: 'accounts', kind: 'needs' },
      { from: 'search', to: 'accounts', kind: 'needs' },
      { from: 'contacts', to: 'search', kind: 'event', label: 'contacts.created' },
    ])
  })

  it('draws references between nouns, without loops and unknown ends', () => {
    expect(graphOf(architecture, 'nouns').wires.map((wire) => `${wire.from} ${wire.to}`)).toEqual([
      'contacts companies',
      'contacts members',
    ])
  })
})

describe('place and route', () => {
  const { placed, columns } = place(graphOf(architecture, 'modules').nodes)
  const at = (id: string) => placed.find((node) => node.id === id) ?? expect.fail(`${id} is not on the map`)

  it('gives every ring a column and no two nodes one place', () => {
    expect(columns.map((column) => column.ring)).toEqual(['base', 'domain', 'generic'])
    expect(new Set(placed.map((node) => `${node.x} ${node.y}`)).size).toBe(placed.length)
  })

  it('goes around what stands between two columns', () => {
    const between = at('contacts')
    const points = route(at('search'), at('accounts'), 4)
    points.slice(1).forEach((point, index) => {
      const before = points[index] ?? point
      const crosses =
        before[1] === point[1] &&
        before[1] > between.y &&
        before[1] < between.y + nodeSize.height &&
        Math.min(before[0], point[0]) < between.x &&
        Math.max(before[0], point[0]) > between.x + nodeSize.width
      expect(crosses).toBe(false)
    })
    expect(points[0]?.[0]).toBe(at('search').x)
    expect(points.at(-1)?.[0]).toBe(at('accounts').x + nodeSize.width)
  })
})

it('rounds corners and never turns wider than its sides', () => {
  expect(
    rounded([
      [0, 0],
      [10, 0],
      [10, 4],
    ]),
  ).toBe('M0 0L8 0Q10 0 10 2L10 4')
})
