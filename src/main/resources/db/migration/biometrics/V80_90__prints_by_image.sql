-- By which print an image is known to whoever was given it.
create index finger_print_by_image on finger_print (image_id);
