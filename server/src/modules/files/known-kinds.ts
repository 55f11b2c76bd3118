import type { FileKind } from './file.ts'

/** A type of file that the house takes. `family` is what its bytes look like; types of one family are told apart by the ending. */
export interface KnownType {
  readonly type: string
  readonly kind: FileKind
  readonly family: string
  readonly endings: readonly string[]
  /** Other names that systems give it. */
  readonly also: readonly string[]
}

const t = (type: string, kind: FileKind, family: string, endings: string, also = ''): KnownType => ({
  type,
  kind,
  family,
  endings: endings.split(' '),
  also: also ? also.split(' ') : [],
})

const ooxml = 'application/vnd.openxmlformats-officedocument'
const odf = 'application/vnd.oasis.opendocument'

/** Everything that may be uploaded; the first of a family stands for bytes without a telling name. */
export const knownTypes: readonly KnownType[] = [
  t('application/pdf', 'pdf', 'pdf', 'pdf', 'application/x-pdf'),
  t('image/png', 'image', 'png', 'png', 'image/apng image/vnd.mozilla.apng'),
  t('image/jpeg', 'image', 'jpeg', 'jpg jpeg jfif', 'image/jpg image/pjpeg'),
  t('image/gif', 'image', 'gif', 'gif'),
  t('image/webp', 'image', 'webp', 'webp'),
  t('image/avif', 'image', 'avif', 'avif'),
  t('image/heic', 'image', 'heic', 'heic heif', 'image/heif image/heic-sequence'),
  t('image/tiff', 'image', 'tiff', 'tif tiff'),
  t('image/bmp', 'image', 'bmp', 'bmp', 'image/x-ms-bmp'),
  t('application/zip', 'archive', 'zip', 'zip', 'application/x-zip-compressed application/x-zip'),
  t(`${ooxml}.wordprocessingml.document`, 'document', 'zip', 'docx'),
  t(`${ooxml}.spreadsheetml.sheet`, 'spreadsheet', 'zip', 'xlsx'),
  t(`${ooxml}.presentationml.presentation`, 'presentation', 'zip', 'pptx'),
  t(`${odf}.text`, 'document', 'zip', 'odt'),
  t(`${odf}.spreadsheet`, 'spreadsheet', 'zip', 'ods'),
  t(`${odf}.presentation`, 'presentation', 'zip', 'odp'),
  t('application/x-cfb', 'other', 'cfb', 'msg'),
  t('application/msword', 'document', 'cfb', 'doc'),
  t('application/vnd.ms-excel', 'spreadsheet', 'cfb', 'xls'),
  t('application/vnd.ms-powerpoint', 'presentation', 'cfb', 'ppt'),
  t('application/rtf', 'document', 'rtf', 'rtf', 'text/rtf'),
  t('text/plain', 'text', 'text', 'txt text log ini conf nfo'),
  t('text/csv', 'text', 'text', 'csv', 'application/csv application/vnd.ms-excel text/comma-separated-values'),
  t('text/tab-separated-values', 'text', 'text', 'tsv tab'),
  t('text/markdown', 'text', 'text', 'md markdown'),
  t('application/json', 'text', 'text', 'json', 'text/json'),
  t('application/xml', 'text', 'text', 'xml gpx kml', 'text/xml'),
  t('application/yaml', 'text', 'text', 'yaml yml', 'text/yaml application/x-yaml'),
  t('text/calendar', 'text', 'text', 'ics'),
  t('text/vcard', 'text', 'text', 'vcf', 'text/x-vcard text/directory'),
  t('message/rfc822', 'text', 'text', 'eml'),
  t('text/html', 'other', 'text', 'html htm', 'application/xhtml+xml'),
  t('image/svg+xml', 'other', 'text', 'svg'),
  t('image/vnd.dxf', 'other', 'text', 'dxf'),
  t('model/step', 'other', 'text', 'step stp'),
  t('image/vnd.dwg', 'other', 'dwg', 'dwg', 'application/acad'),
  t('audio/mpeg', 'audio', 'mp3', 'mp3', 'audio/mp3'),
  t('audio/mp4', 'audio', 'mp4', 'm4a', 'audio/x-m4a audio/aac'),
  t('audio/wav', 'audio', 'wav', 'wav', 'audio/x-wav audio/vnd.wave'),
  t('audio/ogg', 'audio', 'ogg', 'ogg oga opus', 'audio/opus application/ogg'),
  t('audio/flac', 'audio', 'flac', 'flac', 'audio/x-flac'),
  t('video/mp4', 'video', 'mp4', 'mp4 m4v', 'video/x-m4v'),
  t('video/quicktime', 'video', 'mp4', 'mov'),
  t('video/webm', 'video', 'matroska', 'webm mkv', 'video/matroska video/x-matroska audio/webm'),
  t('application/gzip', 'archive', 'gzip', 'gz tgz', 'application/x-gzip'),
  t('application/x-7z-compressed', 'archive', '7z', '7z'),
]

/** Endings that a double click would run; refused whatever is inside. */
export const runnable = new Set(
  'exe dll com scr pif bat cmd msi msp ps1 psm1 vbs vbe jse wsf wsh hta cpl jar lnk reg scf url app dmg sh bash deb rpm apk iso img docm xlsm pptm dotm xlam'.split(
    ' ',
  ),
)

/** Types that carry scripts or pages: kept and handed out as bytes, never with their own name. */
const active = new Set(['text/html', 'image/svg+xml', 'application/xml', 'message/rfc822'])

/** The type under which a file leaves the house. */
export const sentType = (type: string): string =>
  active.has(type) ? 'application/octet-stream' : type.startsWith('text/') ? `${type}; charset=utf-8` : type
