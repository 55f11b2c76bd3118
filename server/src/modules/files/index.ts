import { module, z } from '../../kernel/index.ts'
import { attachments } from './attachment.ts'
import { contentRoutes } from './content-routes.ts'
import { files } from './file.ts'
import { attachmentsOf, fileRoutes } from './file-routes.ts'
import { followRecords } from './follow.ts'
import { fillHouse } from './house.ts'
import { shares } from './share.ts'
import { shareDoors } from './share-doors.ts'
import { shareFile } from './share-verb.ts'
import { dropPurged, sweepFiles } from './sweep.ts'
import { tusQuestions, tusRoutes } from './tus.ts'
import { dropFile, prepareFile, scanFile } from './work.ts'

export { attachments } from './attachment.ts'
export { files } from './file.ts'
export { fileFor, type StoredFile } from './file-for.ts'
export { fillHouse as readyFiles } from './house.ts'
export { shares } from './share.ts'
export { openFile, type Stored, storeFile, type ToStore } from './store-file.ts'

/** Documents, what hangs on records, and links to them. */
export default module('files', {
  ring: 'base',
  needs: ['accounts', 'access', 'organizations'],
  resources: [files, attachments, shares],
  commands: [shareFile],
  errors: {
    'files.held': [409, 'This file has not been scanned yet.'],
    'files.infected': [409, 'The scanner found something harmful in this file, so it stays closed.'],
    'files.type_refused': [415, 'Files of this kind are not kept here.'],
    'files.too_large': [413, 'This file is larger than files may be here.'],
    'files.no_room': [507, 'There is no room left for this file.'],
    'files.length_needed': [411, 'Say how long the file is before it comes.'],
    'files.longer_than_said': [413, 'More came than was announced.'],
    'files.cut_short': [400, 'The file broke off before its end. Send it again.'],
    'files.wrong_offset': [409, 'The upload stands at another place.'],
    'files.checksum_mismatch': [460, 'What came is not what was sent. Send this part again.'],
    'files.checksum_unknown': [400, 'This kind of checksum is not known here.'],
    'files.tus_version': [412, 'Uploads here speak tus 1.0.0.'],
    'files.no_such_part': [416, 'The file has no such part.'],
  },
  events: {
    'files.downloaded': z.object({ name: z.string(), number: z.number().int() }),
    'files.shared_download': z.object({ share: z.uuid(), name: z.string() }),
    'files.infected': z.object({ name: z.string(), found: z.string().nullable() }),
    'files.quota_warned': z.object({ used: z.number().int(), limit: z.number().int() }),
  },
  on: { 'kernel.purged': dropPurged },
  jobs: [scanFile, prepareFile, dropFile],
  schedules: [sweepFiles],
  hear: followRecords,
  eachNoun: attachmentsOf,
  routes: [...fileRoutes, ...tusRoutes, ...contentRoutes],
  plug(app, program) {
    fillHouse(program)
    tusQuestions(app, program)
    shareDoors(app, program)
  },
  work(program) {
    fillHouse(program)
    return { stop: async () => {} }
  },
})
