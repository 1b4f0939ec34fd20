/* Stands in for Windows' own icuuc.dll in Wine, which has none: Qt asks it for converters, and does without them when it
   is told that there are none. Lies in Wine's prefix alone, never in a package. */
#include <stddef.h>

#define EXPORTED __declspec(dllexport)
#define FILE_ACCESS_ERROR 4 /* U_FILE_ACCESS_ERROR */

EXPORTED void *ucnv_open(const char *name, int *error) { return *error = FILE_ACCESS_ERROR, NULL; }
EXPORTED const char *ucnv_getName(const void *converter, int *error) { return *error = FILE_ACCESS_ERROR, NULL; }
EXPORTED const char *ucnv_getStandardName(const char *n, const char *s, int *error) { return *error = FILE_ACCESS_ERROR, NULL; }
EXPORTED const char *ucnv_getAvailableName(int number) { return NULL; }
EXPORTED int ucnv_countAvailable(void) { return 0; }
EXPORTED void ucnv_close(void *converter) {}

/* What is only called with a converter that was opened. */
EXPORTED void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED void ucnv_cbFromUWriteUChars(void) {}
EXPORTED void ucnv_cbToUWriteUChars(void) {}
EXPORTED void ucnv_fromUnicode(void) {}
EXPORTED int ucnv_fromUCountPending(const void *converter, int *error) { return 0; }
EXPORTED void ucnv_getFromUCallBack(void) {}
EXPORTED signed char ucnv_getMaxCharSize(const void *converter) { return 4; }
EXPORTED void ucnv_getToUCallBack(void) {}
EXPORTED void ucnv_reset(void *converter) {}
EXPORTED void ucnv_setFromUCallBack(void) {}
EXPORTED void ucnv_setToUCallBack(void) {}
EXPORTED void ucnv_toUnicode(void) {}
EXPORTED int ucnv_toUCountPending(const void *converter, int *error) { return 0; }
